// The main() of every native test binary; the tests themselves are in tests/core.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
