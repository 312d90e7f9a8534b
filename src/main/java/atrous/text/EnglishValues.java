package atrous.text;

import atrous.tensor.Pattern;

abstract class EnglishValues extends EnglishPictures implements ValueWords {

    @Override
    public String contents() {
        return "Values";
    }

    @Override
    public String inputContents() {
        return "Input values";
    }

    @Override
    public String kernelContents() {
        return "Kernel values";
    }

    @Override
    public String patternName(Pattern pattern, boolean ofKernel) {
        return switch (pattern) {
            case RANDOM -> "Random";
            case RAMP -> "Ramp";
            case CHECKERBOARD -> "Checkerboard";
            case IMPULSE -> ofKernel ? "Identity" : "Impulse";
            case ONES -> "Ones";
            case BOX -> "Box (mean)";
            case BINOMIAL -> "Binomial (Gaussian)";
            case SOBEL -> "Sobel";
            case LAPLACIAN -> "Laplacian";
        };
    }

    @Override
    public String typedValues() {
        return "Typed";
    }

    @Override
    public String seed() {
        return "Seed";
    }

    @Override
    public String firstChannelHint() {
        return "These are the values of the first channel; the others follow from them.";
    }

    @Override
    public String editHint(int rank) {
        return rank == 1 ? "Numbers in one row. Paste a row to change the size, too."
                : "One row a line. Paste a matrix to change the size, too.";
    }

    @Override
    public String apply() {
        return "Apply";
    }

    @Override
    public String tooLargeToType(long most, int rank) {
        return "Too large to type: up to " + most + (rank == 1 ? "" : " × " + most) + " can be edited.";
    }
}
