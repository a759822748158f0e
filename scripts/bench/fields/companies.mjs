export function benchCompanies() {}
