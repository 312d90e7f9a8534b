package atrous.state;

/**
 * A gap between the items of an outline.
 *
 * @param parent the repeat that it is in, by its place; −1 for the network itself
 * @param index how many items of it are before
 */
public record NetworkSlot(int parent, int index) {}
