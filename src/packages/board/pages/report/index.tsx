import { DeskDoor } from '../../../../features/screen/desk-door'
import { ReportPage } from './report-page'

export default function MonthReportPage() {
  return (
    <DeskDoor page='board' title='月报'>
      {() => <ReportPage />}
    </DeskDoor>
  )
}
