/** The proof that no letter of the wrong script has reached the export. */
export { checkPurity, type PurityFault, type PurityOptions, type PurityReport } from './check-purity'
export { describeFaults } from './describe-faults'
