// CRM recognition: whose export a file is, by its header names. An unknown export works just as
// well; the name is only shown and helps the kit.
#pragma once

#include <string>
#include <vector>

namespace spruce {

/// "salesforce-contact", "hubspot-company", …, or empty. O(header x presets).
std::string recognise_crm(const std::vector<std::string>& header);

}  // namespace spruce
