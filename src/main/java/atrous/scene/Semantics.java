package atrous.scene;

/** What a scene says to someone who does not see it. */
public record Semantics(String title, String description) {}
