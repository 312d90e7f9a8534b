package atrous.figure;

import atrous.text.Messages;

/** What a figure says of its cells and of itself. */
interface Telling {

    /** What a cell says in view of what else is marked. */
    Reading reading(Target target, Selection selection);

    /** Which picture of its layer it is; empty where there is but one. */
    String caption();

    /** Of a layer of which there is one picture. */
    record Plain(Subject subject, Options options, Messages messages) implements Telling {

        @Override
        public Reading reading(Target target, Selection selection) {
            return Reading.of(subject, target, selection, options.values(), messages);
        }

        @Override
        public String caption() {
            return "";
        }
    }
}
