package atrous.code;

import java.util.HashSet;
import java.util.Set;

/** Identifiers of one Python program: each is given once. */
final class Names {

    /** Python's keywords, what the programs themselves use, and the attributes of {@code nn.Module}. */
    private static final String RESERVED = " False None True and as assert async await break class continue def del elif else "
            + "except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield "
            + "F batch_norm bins conv conv_transposed dense float init iter jax jnp keras keys lax len math network next nn np "
            + "p params partial print range self slice sum super torch tuple weight x y "
            + "T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches "
            + "eval extra_repr forward get_buffer get_extra_state get_parameter get_submodule half ipu load_state_dict modules "
            + "mtia named_buffers named_children named_modules named_parameters parameters register_backward_hook "
            + "register_buffer register_forward_hook register_forward_pre_hook register_full_backward_hook "
            + "register_full_backward_pre_hook register_load_state_dict_post_hook register_load_state_dict_pre_hook "
            + "register_module register_parameter register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ "
            + "set_extra_state set_submodule share_memory state_dict to to_empty train training type xpu zero_grad ";

    private final Set<String> taken = new HashSet<>();

    /** The name itself where it is an identifier that is still free. */
    String of(String name) {
        String plain = identifier(name);
        String found = plain;
        for (int i = 2; RESERVED.contains(" " + found + " ") || taken.contains(found); i++) {
            found = plain + "_" + i;
        }
        taken.add(found);
        return found;
    }

    private static String identifier(String name) {
        var text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            text.append(fits(c) ? c : '_');
        }
        boolean starts = text.length() > 0 && text.charAt(0) != '_' && !(text.charAt(0) >= '0' && text.charAt(0) <= '9');
        return starts ? text.toString() : "n" + text;
    }

    /** Of other scripts, only the common Chinese characters, of which it is certain. */
    private static boolean fits(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= '\u4E00' && c <= '\u9FA5';
    }
}
