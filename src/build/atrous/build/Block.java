package atrous.build;

import java.util.List;

/**
 * What a script defines in its outermost function.
 *
 * @param exports the parameter through which that function gives its entry point away
 */
record Block(String before, String exports, List<Definition> definitions, String after) {

    static Block of(String script) {
        int function = script.indexOf("(function(", script.indexOf("self!=="));
        int start = script.indexOf('{', function) + 1;
        int end = Tokens.closing(script, start) - 1;
        String exports = script.substring(script.indexOf('(', function + 1) + 1, script.indexOf(')', function));
        return new Block(script.substring(0, start), exports, Definition.of(script.substring(start, end)),
                script.substring(end));
    }
}
