package atrous.text;

import atrous.layer.Finding;
import atrous.tensor.OffsetPreset;
import java.util.OptionalLong;

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
    public String mostTaps(long most) {
        return "已移动 " + Quantity.of(most) + " 个采样点，链接里放不下更多。";
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
    public String pointOutside() {
        return "在输入之外";
    }

    @Override
    public String timesMask(String mask) {
        return "，再乘掩码 " + mask;
    }

    @Override
    public String offsetChannels() {
        return "偏移通道数";
    }

    @Override
    public String offsetChannelsDetail(String offsets, String masks) {
        return "偏移 " + offsets + "，掩码 " + masks;
    }

    @Override
    public String predictor() {
        return "预测偏移的卷积";
    }

    @Override
    public String predictorDetail() {
        return "参数量，含偏置";
    }

    @Override
    public String samplingDetail(String macs) {
        return "另有采样 " + macs;
    }

    @Override
    public String offsetsZero(Finding.OffsetsZero f, int rank) {
        return f.masked() ? "所有偏移均为 0：除掩码外，就是没有偏移的卷积。" : "所有偏移均为 0：这就是没有偏移的卷积，数值逐位相同。";
    }

    @Override
    public String samplesOutside(Finding.SamplesOutside f, int rank) {
        return Quantity.of(f.samples()) + " 个采样点中有 " + Quantity.of(f.outside()) + " 个伸出输入之外，那里一律计为 0"
                + (f.wholly() == 0 ? "。" : "；其中 " + Quantity.of(f.wholly()) + " 个完全在外。");
    }

    @Override
    public String offsetsPerOutput(Finding.OffsetsPerOutput f, int rank) {
        String masks = f.masks().equals(OptionalLong.of(0)) ? "" : "，掩码通道数 " + amount(f.masks());
        return "偏移不是参数：" + Quantity.of(f.outputs()) + " 个输出位置各有自己的偏移（偏移通道数 " + amount(f.offsets()) + masks
                + "），所有输出通道共用。";
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
