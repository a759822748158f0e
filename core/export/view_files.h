// View files: the corrected records as a reader of a role may see them, one file a source and view.
// What is not kept of a column must not turn up in another: mails, phones and id numbers are taken
// out of every kept text when their own columns are not kept, and a record's own names out of its
// notes. A check reads the file back and looks for them again, in its own way.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/export/read_back.h"
#include "core/export/table_file.h"
#include "core/privacy/view.h"

namespace spruce {

/// One view that a person asked for.
struct ViewRequest {
  ViewName view = ViewName::Sales;
  std::map<std::uint32_t, ColumnAction> columns;  ///< by ColumnId: overrules the preset
  std::string key;                                ///< for pseudonyms
};

/// What happens to a column of a view.
ColumnAction action_of(const OutputContext& context, const ViewRequest& request, ColumnId column);
/// Whether any column is pseudonymised, so that a key is needed.
bool needs_key(const OutputContext& context, const ViewRequest& request);

TableFile view_table(const std::shared_ptr<const OutputContext>& context, SourceId source,
                     const ViewRequest& request);
/// That the file holds the columns it may hold, kept values as they are, and nowhere a mail, a
/// phone, an id number or a name that it must not hold.
std::unique_ptr<RowCheck> check_view(const std::shared_ptr<const OutputContext>& context,
                                     SourceId source, const ViewRequest& request);

}  // namespace spruce
