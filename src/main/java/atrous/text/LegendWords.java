package atrous.text;

/** What the colours in a figure mean. */
public interface LegendWords {

    String legend();

    /** @param weighted whether weights are drawn */
    String legendTap(boolean weighted);

    String legendInserted();

    /** In place of {@link #legendMost} where outputs are counted. */
    String legendReached();

    String legendWinner();

    String legendOverhang();

    String legendDropped();

    /** Beside ≈. */
    String legendRounded();

    String legendHole();

    String legendPadding();

    String legendDead();

    String legendMost();
}
