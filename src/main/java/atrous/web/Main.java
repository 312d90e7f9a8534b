package atrous.web;

/** The page. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        new App().start();
    }
}
