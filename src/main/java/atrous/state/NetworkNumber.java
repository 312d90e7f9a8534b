package atrous.state;

import atrous.layer.AvgPool;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.Pool;
import atrous.layer.TransposedPadding;
import atrous.network.Item;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A number of an item that can be stepped up and down. */
public enum NetworkNumber {
    TIMES, KERNEL, STRIDE, DILATION, PADDING, CHANNELS;

    /** From where it is stepped: of unequal axes the first; empty where the item has no such number. */
    public OptionalLong of(Item item) {
        if (item instanceof Item.Repeat repeat) {
            return this == TIMES ? OptionalLong.of(repeat.times()) : OptionalLong.empty();
        } else if (!(item instanceof Item.Step step)) {
            return OptionalLong.empty();
        } else if (step.operation() instanceof Operation.Convolve conv) {
            return this == PADDING ? padding(conv.padding(), conv.kernel()) : of(conv.kernel(), conv.channels());
        } else if (step.operation() instanceof Operation.ConvolveTransposed conv) {
            return this == PADDING ? conv.padding() instanceof TransposedPadding.Explicit explicit
                    ? OptionalLong.of(explicit.sides().get(0).low()) : OptionalLong.empty() : of(conv.kernel(), conv.channels());
        } else if (step.operation() instanceof Operation.Pooling pooling && pooling.layer() instanceof Pool pool) {
            return this == PADDING ? padding(pool.padding(), pool.kernel()) : of(pool.kernel(), null);
        } else if (step.operation() instanceof Operation.Dense dense) {
            return this == CHANNELS ? OptionalLong.of(dense.features()) : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    private OptionalLong of(List<KernelAxis> kernel, Operation.Channels channels) {
        KernelAxis axis = kernel.get(0);
        return switch (this) {
            case KERNEL -> OptionalLong.of(axis.size());
            case STRIDE -> OptionalLong.of(axis.stride());
            case DILATION -> OptionalLong.of(axis.dilation());
            case CHANNELS -> channels == null ? OptionalLong.empty() : channels.out();
            case PADDING, TIMES -> OptionalLong.empty();
        };
    }

    /** What a rule comes to at stride 1. */
    private static OptionalLong padding(Padding padding, List<KernelAxis> kernel) {
        if (padding instanceof Padding.Explicit explicit) {
            return OptionalLong.of(explicit.sides().get(0).low());
        }
        long reach = kernel.get(0).effectiveSize();
        return OptionalLong.of(switch ((Padding.Rule) padding) {
            case VALID -> 0;
            case SAME_UPPER, SAME_LOWER, HALF -> reach / 2;
            case FULL -> reach - 1;
        });
    }

    public boolean isOf(Item item) {
        boolean kept = this == CHANNELS && item instanceof Item.Step step && (step.operation() instanceof Operation.Convolve
                || step.operation() instanceof Operation.ConvolveTransposed);
        return kept || of(item).isPresent();
    }

    /** The item with another number, or null where it has none. */
    Item set(Item item, long value) {
        if (item instanceof Item.Repeat repeat && this == TIMES) {
            return new Item.Repeat(value, repeat.items());
        } else if (!isOf(item)) {
            return null;
        }
        var step = (Item.Step) item;
        return new Item.Step(step.name(), set(step.operation(), value), step.from());
    }

    private Operation set(Operation operation, long value) {
        if (operation instanceof Operation.Convolve conv) {
            return new Operation.Convolve(set(conv.kernel(), value),
                    this == PADDING ? sides(conv.kernel(), value) : conv.padding(), conv.mode(), set(conv.channels(), value));
        } else if (operation instanceof Operation.ConvolveTransposed conv) {
            return new Operation.ConvolveTransposed(set(conv.kernel(), value), this == PADDING
                    ? new TransposedPadding.Explicit(sides(conv.kernel(), value).sides(),
                            ((TransposedPadding.Explicit) conv.padding()).outputPadding())
                    : conv.padding(), set(conv.channels(), value));
        } else if (operation instanceof Operation.Dense dense) {
            return new Operation.Dense(value, dense.bias());
        }
        var pool = (Pool) ((Operation.Pooling) operation).layer();
        Padding padding = this == PADDING ? sides(pool.kernel(), value) : pool.padding();
        return new Operation.Pooling(pool instanceof AvgPool average
                ? new AvgPool(set(pool.kernel(), value), padding, pool.ceilMode(), average.countIncludePad())
                : new MaxPool(set(pool.kernel(), value), padding, pool.ceilMode()));
    }

    private Operation.Channels set(Operation.Channels channels, long value) {
        return this == CHANNELS ? new Operation.Channels(OptionalLong.of(value), channels.groups(), channels.bias()) : channels;
    }

    private List<KernelAxis> set(List<KernelAxis> kernel, long value) {
        var axes = new ArrayList<KernelAxis>();
        for (KernelAxis axis : kernel) {
            axes.add(new KernelAxis(this == KERNEL ? value : axis.size(), this == STRIDE ? value : axis.stride(),
                    this == DILATION ? value : axis.dilation()));
        }
        return axes;
    }

    private static Padding.Explicit sides(List<KernelAxis> kernel, long value) {
        var sides = new ArrayList<Padding.Sides>();
        for (int i = 0; i < kernel.size(); i++) {
            sides.add(new Padding.Sides(value, value));
        }
        return new Padding.Explicit(sides);
    }

    public long least() {
        return this == PADDING ? 0 : 1;
    }

    public long most() {
        return this == TIMES ? 1000 : Conv.LIMIT;
    }
}
