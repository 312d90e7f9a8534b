package atrous.build;

import java.util.regex.Matcher;

/** What TeaVM's runtime has for debuggers, which read class names and Java stacks that a minified script lacks. */
final class Runtime {

    private Runtime() {}

    static String of(String script) {
        Matcher stack = Tokens.find(script, "=\\(err,ex\\)=>\\{(?=if\\(typeof [\\w$]+===\"function\"&&err\\.stack\\))");
        String text = script.substring(0, stack.end()) + script.substring(Tokens.closing(script, stack.end()) - 1);
        Matcher type = Tokens.find(text, "[\\w$]+\\.prototype\\.__teavm_class__=function\\(\\)\\{return [^;}]*;\\};");
        text = text.substring(0, type.start()) + text.substring(type.end());
        Matcher array = Tokens.find(text, "JavaArray\\.prototype\\.toString=function\\(\\)\\{");
        return text.substring(0, array.start()) + text.substring(Tokens.closing(text, array.end()) + 1);
    }
}
