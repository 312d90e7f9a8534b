package atrous.tensor;

/** By what rule the taps of a deformable layer are moved. */
public enum OffsetPreset {
    ZERO(0), SCALE(150), ROTATE(30), SHEAR(50), RANDOM(100), PREDICTED(100);

    private final int usualAmount;

    OffsetPreset(int usualAmount) {
        this.usualAmount = usualAmount;
    }

    /** See {@link Deformation#amount}. */
    public int usualAmount() {
        return usualAmount;
    }
}
