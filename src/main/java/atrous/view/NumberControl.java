package atrous.view;

import atrous.state.ControlId;

/**
 * A number that can be set by a slider over the usual range and by typing over all of it.
 *
 * @param label short, beside the control
 * @param name in full, for who can't see what stands around it
 * @param text what the field holds, as typed where it was refused
 * @param value for the slider
 * @param problem empty where there is none
 */
public record NumberControl(ControlId id, String label, String name, String text, long value, long min, long max, long usualMax,
                            String problem) {}
