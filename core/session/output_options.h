// What the page and the command line say of the outputs, as JSON, read into core/export's options.
#pragma once

#include "core/export/view_files.h"
#include "core/session/state.h"

namespace spruce {

/// ExportOptions of web/src/shared/engine-types.ts. Errors: UnknownEncoding, BadJson (an unknown
/// CRM or view).
Result<OutputOptions> read_output_options(const Json& options);

/// Pseudonyms need a key, or anyone could make them again. Errors: WrongState.
Status check_keys(const OutputContext& context, const OutputOptions& options);

/// What each view does with each column before a person overrules it: {"sales": ["keep", …], …}.
Json view_presets_json(State& state);

}  // namespace spruce
