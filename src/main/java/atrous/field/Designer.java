package atrous.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds stacks with a wanted field. */
public final class Designer {

    public static final int MOST_SCHEDULES = 20;
    private static final long MOST_WORK = 16_000_000;

    private Designer() {}

    /**
     * @param schedules the cheapest first ({@link Ask#by}), then those with fewer layers, then with smaller dilations in
     *        sum, then in the order of their numbers; at most {@link #MOST_SCHEDULES}
     * @param complete whether no better one can be missing; the search stops after a fixed amount of work
     */
    public record Answer(List<Schedule> schedules, boolean complete) {
        public Answer {
            schedules = List.copyOf(schedules);
        }
    }

    public static Answer answer(Ask ask) {
        StrideSequence.All all = StrideSequence.of(ask);
        var found = new ArrayList<Schedule>();
        // Each number of layers has its share, so that one for which there may be nothing does not use it all.
        long[] work = new long[ask.mostLayers() + 1];
        Arrays.fill(work, Math.floorDiv(MOST_WORK, (long) ask.mostLayers() - ask.fewestLayers() + 1));
        StrideSequence before = null;
        boolean complete = all.complete();
        for (StrideSequence strides : all.sequences()) {
            boolean dearer = before != null && !strides.costsAsMuchAs(before);
            if (found.size() >= MOST_SCHEDULES && dearer) {
                break;
            }
            int layers = strides.strides().size();
            long share = Math.floorDiv(work[layers], 2L);
            DilationSearch.Found more = DilationSearch.of(ask, strides, MOST_SCHEDULES, share);
            found.addAll(more.schedules());
            work[layers] -= share - Math.max(0, more.work());
            complete &= more.complete() && more.work() >= 0;
            before = strides;
        }
        found.sort(order(ask));
        return new Answer(found.size() > MOST_SCHEDULES ? found.subList(0, MOST_SCHEDULES) : found, complete);
    }

    static Comparator<Schedule> order(Ask ask) {
        Comparator<Schedule> parameters = Comparator.comparingDouble(Schedule::parameters);
        Comparator<Schedule> macs = Comparator.comparingDouble(Schedule::macs);
        Comparator<Schedule> cost = ask.by() == Ask.By.PARAMETERS ? parameters.thenComparing(macs) : macs.thenComparing(parameters);
        return cost.thenComparing(s -> s.layers().size()).thenComparing(Schedule::dilationSum).thenComparing(Designer::byNumbers);
    }

    private static int byNumbers(Schedule a, Schedule b) {
        for (int i = 0; i < a.layers().size(); i++) {
            Schedule.Step one = a.layers().get(i);
            Schedule.Step other = b.layers().get(i);
            int order = one.dilation() != other.dilation() ? one.dilation() - other.dilation() : one.stride() - other.stride();
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
