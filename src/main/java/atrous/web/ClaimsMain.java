package atrous.web;

/** The claims, in both languages. */
public final class ClaimsMain {

    private ClaimsMain() {}

    public static void main(String[] args) {
        new ClaimsPage().start();
    }
}
