package atrous.text;

import atrous.tensor.OffsetPreset;

abstract class ChineseDeform extends ChineseControls implements DeformWords {

    @Override
    public String offsets() {
        return "偏移";
    }

    @Override
    public String offsetPreset(OffsetPreset preset) {
        return switch (preset) {
            case ZERO -> "无";
            case SCALE -> "缩放";
            case ROTATE -> "旋转";
            case SHEAR -> "错切";
            case RANDOM -> "随机";
            case PREDICTED -> "由输入预测";
        };
    }

    @Override
    public String offsetAmount(OffsetPreset preset) {
        return switch (preset) {
            case ZERO -> "大小";
            case SCALE -> "倍数（%）";
            case ROTATE -> "角度（°）";
            case SHEAR -> "错切（%）";
            case RANDOM -> "范围（%）";
            case PREDICTED -> "强度（%）";
        };
    }

    @Override
    public String mask() {
        return "掩码（调制）";
    }

    @Override
    public String resetTaps() {
        return "还原移动过的采样点";
    }

    @Override
    public String tapHint() {
        return "可拖动输入图上的采样点；也可在卷积核上选中一个位置，再按 Shift 加方向键。";
    }

    @Override
    public String outputSamples(String cell, long taps, long outside) {
        return "输出 " + cell + " 读取 " + Quantity.of(taps) + " 个采样点" + (outside == 0 ? ""
                : outside == taps ? "，全部伸出输入之外" : "，其中 " + Quantity.of(outside) + " 个伸出输入之外");
    }

    @Override
    public String inputSampled(String cell, String value, boolean real, boolean known, long outputs, long samples) {
        String what = (real ? "输入 " : "输入之外的 ") + cell + (value.isEmpty() ? "" : (real ? " = " : " 计为 ") + value);
        return !known ? what : what + "，" + (outputs == 0 ? "没有输出用到"
                : "被 " + Quantity.of(outputs) + " 个输出用到"
                + (samples == outputs ? "" : "，共 " + Quantity.of(samples) + " 个采样点"));
    }

    @Override
    public String weightSamples(String cell, String weight, long samples) {
        return "权重 " + cell + (weight.isEmpty() ? "" : " = " + weight) + " 与 " + Quantity.of(samples) + " 个采样点相乘";
    }

    @Override
    public String tapMoved(String cell, String weight, String output, String offset, String place) {
        return "输出 " + output + " 的核位置 " + cell + (weight.isEmpty() ? "" : "（权重 " + weight + "）") + "偏移 " + offset
                + "，在 " + place + " 处读取";
    }

    @Override
    public String timesMask(String mask) {
        return "，再乘掩码 " + mask;
    }

    @Override
    public String legendPoint(boolean masked) {
        return "采样点" + (masked ? "：掩码越大，点越大" : "");
    }

    @Override
    public String legendBetween(boolean values) {
        return values ? "采样点周围的单元及其权重" : "采样点周围的单元";
    }
}
