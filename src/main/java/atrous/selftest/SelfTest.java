package atrous.selftest;
public final class SelfTest { public static String run() { return ""; } }
