package atrous.text;

import atrous.field.CellSpan;
import java.util.List;

public final class EnglishNetworkFigure implements NetworkFigureWords {

    @Override
    public String input() {
        return "Input";
    }

    @Override
    public List<String> coneLegend() {
        return List.of("pinned cell", "computed from", "skipped", "padding");
    }

    @Override
    public String columnsNote() {
        return "Eff. stride: input cells from one output to the next. Field: input cells from the first to the last that an output sees. Start and centre: of output 0’s field, in input cells; eff. padding: how far it starts before the input.";
    }

    @Override
    public String alongAxes(List<Long> read, List<Long> field) {
        boolean alike = read.size() == 1 || read.get(0).equals(read.get(1)) && field.get(0).equals(field.get(1));
        return alike ? "Along " + (read.size() == 1 ? "it" : "each axis") + ", that is " + read.get(0) + " of " + field.get(0) + "."
                : "That is " + read.get(0) + " of " + field.get(0) + " rows and " + read.get(1) + " of " + field.get(1) + " columns.";
    }

    @Override
    public String coneTitle(String node) {
        return "What one cell of " + node + " is computed from, map by map";
    }

    @Override
    public String coneDescription(String node, long cell, CellSpan read, long count) {
        return "Cell " + cell + " of " + node + " reads " + (read.isEmpty() ? "no cell of the input."
                : Quantity.of(count) + " of the input's cells, from " + read.first() + " to " + read.last() + ".");
    }

    @Override
    public String coneDetail(long size, long read) {
        return Quantity.of(read) + " of " + Quantity.of(size) + (size == 1 ? " cell" : " cells");
    }

    @Override
    public String squaresTitle() {
        return "The receptive fields of deeper and deeper maps, on the input";
    }

    @Override
    public String squaresDescription(List<String> labels) {
        return "From the inside: " + String.join("; ", labels) + ".";
    }

    @Override
    public String square(long rows, long columns, String node) {
        return Quantity.of(rows) + " × " + Quantity.of(columns) + " · " + node;
    }

    @Override
    public String view() {
        return "Show";
    }

    @Override
    public List<String> views() {
        return List.of("Maps", "On input");
    }

    @Override
    public String axis() {
        return "Along";
    }

    @Override
    public List<String> axes() {
        return List.of("Height", "Width");
    }

    @Override
    public String heat() {
        return "Cells by";
    }

    @Override
    public List<String> heats() {
        return List.of("Field", "Paths", "Influence");
    }

    @Override
    public String figureHelp(boolean twoAxes) {
        return "Arrow keys move the pinned cell" + (twoAxes ? "" : " and from map to map") + ", Home and End go to the first and the last cell, Esc back to the middle of the output.";
    }

    @Override
    public String caption(String node, List<Long> cell, List<Long> field, String read, String size) {
        return "Cell " + cell(cell) + " of " + node + " sees " + times(field) + " cells of the input"
                + (read.equals(size) ? " and reads all of them." : ", of which it reads " + read + ".");
    }

    @Override
    public String captionPast(String node, List<Long> cell, List<Long> field, List<Long> inside, String read, String size) {
        return "Cell " + cell(cell) + " of " + node + " sees " + times(field) + " cells, of which " + times(inside)
                + " lie in the input and the others in padding" + (read.equals(size) ? "; it reads all of those in the input."
                : "; of those in the input it reads " + read + ".");
    }

    @Override
    public String captionNothing(String node, List<Long> cell) {
        return "Cell " + cell(cell) + " of " + node + " reads no cell of the input.";
    }

    private static String cell(List<Long> cell) {
        return cell.size() == 1 ? cell.get(0).toString() : "(" + cell.get(0) + ", " + cell.get(1) + ")";
    }

    private static String times(List<Long> field) {
        return field.size() == 1 ? Quantity.of(field.get(0)) : Quantity.of(field.get(0)) + " × " + Quantity.of(field.get(1));
    }

    @Override
    public String projected(long cell, String node, CellSpan cells, long count) {
        return "Input cell " + cell + (cells.isEmpty() ? " has no part in " + node + "."
                : " has a part in " + Quantity.of(count) + (count == 1 ? " cell of " : " cells of ") + node
                + (count == 1 ? ": " + cells.first() + "." : ", from " + cells.first() + " to " + cells.last() + "."));
    }

    @Override
    public String partOfMaps(int drawn, int all) {
        return drawn + " of " + all + " maps are drawn.";
    }

    @Override
    public String tooLarge() {
        return "This field is too large to be painted cell by cell.";
    }

    @Override
    public String heatScale(boolean paths, boolean logarithmic, String most) {
        return (paths ? "Darker: more paths from the cell to the output, at most " + most
                : "Darker: more influence on the output, at most " + most + " ‰ of all of it; for uniform weights, with which every path through the same kernels counts alike")
                + (logarithmic ? ", in powers of ten. Cells without colour are not read." : ". Cells without colour are not read.");
    }

    @Override
    public String picture() {
        return "Picture under the field…";
    }

    @Override
    public String removePicture() {
        return "Remove picture";
    }

    @Override
    public String pictureHint(long rows, long columns) {
        return "The middle of your picture, as the network would get it: " + Quantity.of(rows) + " × " + Quantity.of(columns)
                + " pixels. It does not leave this page.";
    }

    @Override
    public String notAPicture(String name) {
        return "“" + name + "” can't be shown as a picture: use a PNG, JPEG, GIF, WebP or SVG file.";
    }

    @Override
    public String effectiveStride() {
        return "Eff. stride";
    }

    @Override
    public String field() {
        return "Field";
    }

    @Override
    public String start() {
        return "Start";
    }

    @Override
    public String centre() {
        return "Centre";
    }

    @Override
    public String effectivePadding() {
        return "Eff. padding";
    }

    @Override
    public String wholeImage() {
        return "whole input";
    }

    @Override
    public String range(String least, String most) {
        return least + " to " + most;
    }

    @Override
    public String misaligned(String by) {
        return "branches " + by + " apart";
    }

    @Override
    public String unevenField(String least, String most) {
        return least + " to " + most + ", by output";
    }
}
