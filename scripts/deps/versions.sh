# Pins what Spruce is built on. Sourced by the other files here; a changed line rebuilds it all.
# Debian source packages: the upstream version must be this one; Debian's own patches may move on.
icu_version=72.1
phonenumber_version=8.12.57
protobuf_version=3.21.12
abseil_version=20220623.1
# The npm package whose phone metadata we convert, and the day it was published (the page shows it).
phone_metadata_version=3.2.47
phone_metadata_date=2026-09-29
