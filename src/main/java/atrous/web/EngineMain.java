package atrous.web;

/** Start of the engine script, which computes what may take longer than a frame. */
public final class EngineMain {
    private EngineMain() {
    }

    public static void main(String[] args) {
    }
}
