// Jobs of the compliance desk: erasing a person, retention lists. Each becomes the session's
// outputs in place of those before.
#pragma once

#include "core/session/jobs.h"

namespace spruce {

/// Options: {"identifiers", "rows", "cells": [{"row", "column"}], "salt", "crm", "stamp"}. Errors:
/// UnknownRow, UnknownColumn, WrongState (nothing chosen, no salt).
Result<std::unique_ptr<Job>> make_erase_job(State& state, const Json& options);

/// Options: {"today", "anonymiseAfter", "deleteAfter", "deleteRefusedAfter"} in days.
Result<std::unique_ptr<Job>> make_retention_job(State& state, const Json& options);

}  // namespace spruce
