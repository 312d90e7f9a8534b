package atrous.e2e.harness;

/** Runs before a page's own scripts and notes what goes wrong. */
final class WatchScript {
    private WatchScript() {
    }

    /** WebKit's WebDriver shows nothing of the console, so the page itself collects it. */
    static final String COLLECT = """
            <script>(function (list) {
                window.atrousComplaints = list;
                ['error', 'warn'].forEach(function (level) {
                    var original = console[level];
                    console[level] = function () {
                        list.push('console.' + level + ': ' + Array.prototype.join.call(arguments, ' '));
                        original.apply(console, arguments);
                    };
                });
                addEventListener('error', function (e) {
                    list.push('error: ' + (e.message || 'could not load ' + (e.target.src || e.target.href)));
                }, true);
                addEventListener('unhandledrejection', function (e) { list.push('rejection: ' + e.reason); });
                document.addEventListener('securitypolicyviolation', function (e) {
                    list.push('Content-Security-Policy: ' + e.effectiveDirective + ' blocked ' + e.blockedURI);
                });
                document.currentScript.remove();
            })([]);</script>""";
}
