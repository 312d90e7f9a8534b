package atrous.field;

import atrous.layer.AvgPool;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.network.Item;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** Goes through a chain's items and gives its layers other dilations. */
final class Redilation {

    private final List<Long> dilations;
    private int next;

    Redilation(List<Long> dilations) {
        this.dilations = dilations;
    }

    List<Item> items(List<Item> items) {
        var changed = new ArrayList<Item>();
        for (Item item : items) {
            if (item instanceof Item.Step step) {
                changed.add(new Item.Step(step.name(), operation(step.operation(), dilations.get(next++)), step.from()));
            } else if (item instanceof Item.Repeat repeat) {
                repeat(repeat, changed);
            } else {
                changed.add(item);
            }
        }
        return changed;
    }

    private void repeat(Item.Repeat repeat, List<Item> changed) {
        var turns = new ArrayList<List<Item>>();
        boolean same = true;
        for (long time = 0; time < repeat.times(); time++) {
            turns.add(items(repeat.items()));
            same &= turns.get(0).equals(turns.get(turns.size() - 1));
        }
        if (same) {
            changed.add(new Item.Repeat(repeat.times(), turns.get(0)));
            return;
        }
        for (List<Item> turn : turns) {
            for (Item item : turn) {
                changed.add(nameless(item));
            }
        }
    }

    private static Item nameless(Item item) {
        return item instanceof Item.Step step ? new Item.Step("", step.operation(), List.of()) : item;
    }

    private static Operation operation(Operation operation, long dilation) {
        if (operation instanceof Operation.Convolve conv) {
            List<KernelAxis> kernel = kernel(conv.kernel(), dilation);
            return new Operation.Convolve(kernel, padding(conv.padding(), conv.kernel(), kernel), conv.mode(), conv.channels());
        } else if (operation instanceof Operation.Pooling pooling && pooling.layer() instanceof MaxPool pool) {
            List<KernelAxis> window = kernel(pool.kernel(), dilation);
            return new Operation.Pooling(new MaxPool(window, padding(pool.padding(), pool.kernel(), window), pool.ceilMode()));
        } else if (operation instanceof Operation.Pooling pooling && pooling.layer() instanceof AvgPool pool) {
            List<KernelAxis> window = kernel(pool.kernel(), dilation);
            return new Operation.Pooling(new AvgPool(window, padding(pool.padding(), pool.kernel(), window),
                    pool.ceilMode(), pool.countIncludePad()));
        }
        return operation;
    }

    private static List<KernelAxis> kernel(List<KernelAxis> before, long dilation) {
        var kernel = new ArrayList<KernelAxis>();
        for (KernelAxis axis : before) {
            kernel.add(new KernelAxis(axis.size(), axis.stride(), dilation));
        }
        return kernel;
    }

    /** Padding in numbers grows and shrinks with the kernel's reach, half on either side where both sides have some, so that the size stays. */
    private static Padding padding(Padding padding, List<KernelAxis> before, List<KernelAxis> after) {
        if (!(padding instanceof Padding.Explicit explicit)) {
            return padding;
        }
        var sides = new ArrayList<Padding.Sides>();
        for (int axis = 0; axis < before.size(); axis++) {
            Padding.Sides old = explicit.sides().get(axis);
            long more = after.get(axis).effectiveSize() - before.get(axis).effectiveSize();
            long low = old.low() == 0 ? 0 : old.high() == 0 ? more : Math.floorDiv(more, 2L);
            long high = old.high() == 0 ? 0 : more - low;
            sides.add(new Padding.Sides(Math.max(0, old.low() + low), Math.max(0, old.high() + high)));
        }
        return new Padding.Explicit(sides);
    }
}
