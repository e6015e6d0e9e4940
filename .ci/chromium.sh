# For `.ci/run`: a Chromium for the tests of the pages.

# Installs Debian's package where there is none, and sets TEST_CHROMIUM.
find_chromium() {
  TEST_CHROMIUM="$(command -v chromium || true)"
  if [ -z "$TEST_CHROMIUM" ]; then
    install_package chromium
    TEST_CHROMIUM="$(command -v chromium || true)"
  fi
  if [ -z "$TEST_CHROMIUM" ]; then
    echo 'ci: Chromium is not there, and could not be installed.' >&2
    return 1
  fi
  export TEST_CHROMIUM
  echo "ci: pages are tested in $("$TEST_CHROMIUM" --version 2> /dev/null | xargs)."
}
