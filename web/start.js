// TeaVM's entry point does not run by itself, and the page's policy allows no inline script.
main([]);
