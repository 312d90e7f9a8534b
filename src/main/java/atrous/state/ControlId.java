package atrous.state;

import atrous.layer.Field;

/**
 * A number that can be set.
 *
 * @param index the axis; for {@link Field#PADDING} the side (low and high of each axis in turn); for
 *     {@link Field#SEED} 0 for the input, 1 for the kernel and 2 for offsets; else 0
 */
public record ControlId(Field field, int index) {}
