package atrous.web;

import atrous.text.SimplifiedChinese;

/** The page in Chinese. */
public final class ChineseMain {

    private ChineseMain() {}

    public static void main(String[] args) {
        new App(new SimplifiedChinese()).start();
    }
}
