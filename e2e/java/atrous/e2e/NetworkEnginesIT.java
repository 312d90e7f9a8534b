package atrous.e2e;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In every engine, the network’s and the claims’ pages")
class NetworkEnginesIT {
    private static final String STACK = "#t=input+33x33;conv+3;conv+3+d2;conv+3+d4";

    @EachEngine
    @DisplayName("draw a network, move its pin by keys, and write all sections")
    void network(Tab tab) {
        tab.open(Site.url() + "network.html" + STACK);
        tab.waitFor("document.querySelector('#figures .captions')?.textContent.includes('15 × 15')");
        tab.waitFor("""
                [...document.querySelectorAll('#figures canvas')].slice(1).every(canvas => canvas.getContext('2d')
                    .getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0))""");
        tab.eval("document.querySelector('#figures .canvas').focus()");
        tab.press("ArrowRight");
        tab.waitFor("location.hash === '" + STACK + "&pin=conv+3:17,16'");
        tab.waitFor("document.querySelector('.program pre')?.textContent.includes('import torch')");
        tab.waitFor("document.documentElement.scrollWidth <= innerWidth");
    }

    @EachEngine
    @DisplayName("show all claims with their verdicts")
    void claims(Tab tab) {
        tab.open(Site.url() + "claims.html");
        tab.waitFor("document.querySelectorAll('.claim .verdict').length > 10");
        tab.waitFor("document.documentElement.scrollWidth <= innerWidth");
    }
}
