package atrous.view;

/** One number about the layer. {@code detail} may be empty. */
public record Fact(String name, String value, String detail) {}
