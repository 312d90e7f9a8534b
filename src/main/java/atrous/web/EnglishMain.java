package atrous.web;

import atrous.text.English;

/** The page in English. One language at a time: the words of the other are a tenth of what a reader would wait for. */
public final class EnglishMain {

    private EnglishMain() {}

    public static void main(String[] args) {
        new App(new English()).start();
    }
}
