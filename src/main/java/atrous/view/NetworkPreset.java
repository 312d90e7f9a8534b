package atrous.view;

/** A network to choose. @param text as {@link atrous.network.OutlineText} reads it */
public record NetworkPreset(String id, String title, String text) {}
