package atrous.web;

import atrous.view.Programs;
import org.teavm.jso.JSExport;

/** Code generation as a script of its own, which the page loads when its code section comes near. */
public final class CodeMain {
    private CodeMain() {
    }

    public static void main(String[] args) {
    }

    /** See {@link Programs#write}. */
    @JSExport
    public static String atrousProgram(String project, String side, String framework, String languageTag) {
        return Programs.write(project, side, framework, languageTag);
    }
}
