// The CRM profiles by name, for core/export/crm.cpp alone; each is defined in its own
// crm_<name>.cpp.
#pragma once

#include "core/export/crm.h"

namespace spruce {

extern const CrmProfile kCrmGeneric;
extern const CrmProfile kCrmSalesforce;
extern const CrmProfile kCrmHubspot;
extern const CrmProfile kCrmZoho;
extern const CrmProfile kCrmFxiaoke;
extern const CrmProfile kCrmXiaoshouyi;
extern const CrmProfile kCrmPipedrive;
extern const CrmProfile kCrmDynamics;
extern const CrmProfile kCrmOdoo;

}  // namespace spruce
