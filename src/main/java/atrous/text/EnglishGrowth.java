package atrous.text;

final class EnglishGrowth implements GrowthWords {

    @Override
    public String title() {
        return "Growth";
    }

    @Override
    public String across() {
        return "Layers that read more than one cell";
    }

    @Override
    public String shown() {
        return "Shown";
    }

    @Override
    public String fieldOnly() {
        return "Field";
    }

    @Override
    public String withCosts() {
        return "Field and costs";
    }

    @Override
    public String network() {
        return "Field of this network";
    }

    @Override
    public String plain() {
        return "Field, dilations 1, 1, 1 …";
    }

    @Override
    public String doubling() {
        return "Field, dilations 1, 2, 4 …";
    }

    @Override
    public String parameters() {
        return "Parameters";
    }

    @Override
    public String macs() {
        return "Multiply–adds";
    }

    @Override
    public String memory() {
        return "Bytes of all maps";
    }

    @Override
    public String own(String layers, String field) {
        return "Along an axis, this network’s field is " + (field.equals("1") ? "1 cell" : field + " cells") + " after "
                + (layers.equals("1") ? "1 layer" : layers + " layers") + " that read more than one cell. ";
    }

    @Override
    public String linear(String kernel, String each, String field) {
        return "As many convolutions with kernel " + kernel + " and dilation 1 reach " + field + ": each adds " + each + ", which is linear growth. ";
    }

    @Override
    public String exponential(int layers, boolean all, String field, boolean sameCost) {
        return (all ? "With" : "In " + layers + " layers, as many as can be doubled here, with") + " dilations 1, 2, 4 … they reach " + field
                + ": each layer adds twice what the one before did, which is exponential growth"
                + (sameCost ? ", with the same parameters and multiply–adds." : ".");
    }

    @Override
    public String total(String parameters, String macs, String bytes) {
        return "This network in all: " + parameters + " parameters, " + macs + " multiply–adds, " + bytes + " bytes of maps.";
    }

    @Override
    public String costsExplained() {
        return "Costs are added up from the input on; maps are counted as 32-bit floats for one example, all kept. The axis goes in powers of ten.";
    }
}
