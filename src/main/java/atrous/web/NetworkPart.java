package atrous.web;

import atrous.view.NetworkView;

/** A part of the network's page, which follows the state. */
interface NetworkPart {

    void update(NetworkView view, Look look);
}
