// Erasing a person: corrected files without the chosen records and with the chosen mentions taken
// out, the lists by which the CRM forgets them too, and a proof that itself holds only hashes. No
// other output is made in such a run: rollback, log and report would remember.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/export/crm.h"
#include "core/export/output_job.h"
#include "core/privacy/person_search.h"

namespace spruce {

/// What to erase.
struct EraseRequest {
  std::vector<std::string> identifiers;  ///< as they were searched for
  std::vector<RowId> rows;               ///< records to erase whole
  std::vector<CellRef> cells;            ///< mentions to take out of records that stay
  std::string salt;                      ///< random, from the caller: the engine has no chance
  const CrmProfile* crm = nullptr;       ///< nullptr: as each file was recognised
  Stamp stamp;
};

/// Columns as the search sees them.
std::vector<SearchColumn> search_columns(const OutputContext& context);

/// Makes the outputs of one erasure; every file is read back and searched again: a mention that was
/// to go and is still there ends the run (NotReconciled).
class EraseJob {
 public:
  EraseJob(std::shared_ptr<const OutputContext> context, EraseRequest request);
  ~EraseJob();
  EraseJob(const EraseJob&) = delete;
  EraseJob& operator=(const EraseJob&) = delete;
  Result<bool> step(std::size_t budget_bytes);
  double progress() const;
  OutputSet take();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spruce
