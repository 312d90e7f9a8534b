package atrous.text;

import atrous.tensor.Pattern;

abstract class ChineseValues extends ChinesePictures implements ValueWords {

    @Override
    public String contents() {
        return "数值";
    }

    @Override
    public String inputContents() {
        return "输入数值";
    }

    @Override
    public String kernelContents() {
        return "卷积核数值";
    }

    @Override
    public String patternName(Pattern pattern, boolean ofKernel) {
        return switch (pattern) {
            case RANDOM -> "随机";
            case RAMP -> "斜坡";
            case CHECKERBOARD -> "棋盘";
            case IMPULSE -> ofKernel ? "恒等" : "脉冲";
            case ONES -> "全 1";
            case BOX -> "均值（box）";
            case BINOMIAL -> "二项式（高斯）";
            case SOBEL -> "Sobel";
            case LAPLACIAN -> "拉普拉斯";
        };
    }

    @Override
    public String typedValues() {
        return "自填";
    }

    @Override
    public String seed() {
        return "种子";
    }

    @Override
    public String firstChannelHint() {
        return "这些是第一个通道的数值，其他通道由它得出。";
    }

    @Override
    public String editHint(int rank) {
        return rank == 1 ? "写一行数。粘贴一行数会同时改变大小。" : "每行写一行数。粘贴矩阵会同时改变大小。";
    }

    @Override
    public String apply() {
        return "应用";
    }

    @Override
    public String tooLargeToType(long most, int rank) {
        return "太大，无法手动填写：最多可编辑 " + most + (rank == 1 ? " 个数" : " × " + most) + "。";
    }
}
