package atrous.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of classes without what nobody asks for: their names, what they are nested in, and of their modifiers all
 * but whether they are interfaces. A script that asks for names stays as it is.
 */
final class Metadata {

    private static final String READ_NAME = "let className=data[i++];m.name=className!==0?className:null;"
            + "if(m.name!==null){let packageIndex=data[i++];if(packageIndex>=0){"
            + "m.name=packages[packageIndex]+m.name;}}m.binaryName=\"L\"+m.name+\";\";";
    private static final String READ_PARENTS = "m.superinterfaces=data[i++];";
    private static final String READ_MODIFIERS = "m.modifiers=data[i++];";
    private static final String READ_NESTING = "let innerClassInfo=data[i++];if(innerClassInfo!==0){"
            + "let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;"
            + "let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;"
            + "let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}";
    private static final int COLUMNS = 8;
    private static final int INTERFACE = 1 << 9;

    private Metadata() {}

    static String of(String script) {
        Matcher reader = Tokens.find(script, "([\\w$]+)=data=>\\{let packages=");
        String text = without(script, READ_NAME, "");
        text = without(text, READ_PARENTS, "m.superinterfaces=data[i++]||[];");
        text = without(text, READ_MODIFIERS, "m.modifiers=data[i++]<<9;");
        text = without(text, READ_NESTING, "");
        Pattern table = Pattern.compile("(?<![\\w$.])" + Pattern.quote(reader.group(1)) + "\\(\\[");
        var shorter = new StringBuilder();
        int done = 0;
        for (Matcher m = table.matcher(text); m.find(done);) {
            int end = Tokens.closing(text, m.end()) - 1;
            String rows = rows(cells(text.substring(m.end(), end)));
            if (rows == null) {
                return script;
            }
            shorter.append(text, done, m.end()).append(rows);
            done = end;
        }
        return shorter.append(text.substring(done)).toString();
    }

    private static String without(String script, String part, String instead) {
        if (!script.contains(part)) {
            throw new IllegalStateException("not a script of the expected TeaVM: no " + part);
        }
        return script.replace(part, instead);
    }

    static List<String> cells(String table) {
        var cells = new ArrayList<String>();
        Matcher end = Pattern.compile(Tokens.STRING.pattern() + "|[\\[({,]").matcher(table);
        int start = 0;
        for (int from = 0; end.find(from);) {
            from = end.end();
            if (end.group().equals(",")) {
                cells.add(table.substring(start, end.start()));
                start = from;
            } else if (end.group().length() == 1) {
                from = Tokens.closing(table, from);
            }
        }
        cells.add(table.substring(start));
        return cells;
    }

    /** Null where a class has a name. */
    private static String rows(List<String> cells) {
        var kept = new ArrayList<String>();
        for (int row = 0; row < cells.size(); row += COLUMNS) {
            if (!cells.get(row + 1).equals("0") || !cells.get(row + 5).equals("0")) {
                return null;
            }
            kept.add(cells.get(row));
            kept.add(cells.get(row + 2));
            kept.add(cells.get(row + 3).equals("[]") ? "0" : cells.get(row + 3));
            kept.add((Integer.parseInt(cells.get(row + 4)) & INTERFACE) == 0 ? "0" : "1");
            kept.add(cells.get(row + 6));
            kept.add(cells.get(row + 7));
        }
        return String.join(",", kept);
    }
}
