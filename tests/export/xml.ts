export { parseXml } from '../../tools/checks/machines/parse-xml'
