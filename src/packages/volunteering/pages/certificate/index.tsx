import type { CertificateView } from '@core/volunteering/certificate'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import { CertificatePaper } from '../../../../features/volunteering/certificate-paper'
import { FindCertificate } from '../../../../features/volunteering/find-certificate'
import { callCloud } from '../../../../platform/cloud/call-cloud'
import { copyText } from '../../../../platform/files/copy-text'
import { usePageParams } from '../../../../platform/navigation'
import { printPage } from '../../../../platform/print/print-page'
import { Printed } from '../../../../platform/print/printed'
import { useRemote } from '../../../../platform/use-remote'
import { type Tell, useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Card } from '../../../../ui/card/card'
import { Empty } from '../../../../ui/empty/empty'
import { Failed } from '../../../../ui/failed/failed'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

/** A certificate by its code; without one, the question for it. */
export default function CertificatePage() {
  const { code: opened } = usePageParams()
  const [typed, type] = useState<string>()
  const code = typed ?? opened
  if (code !== undefined) return <Shown key={code} code={code} onAnew={type} />
  return (
    <Screen kind='page' title='服务证明'>
      <FindCertificate onFind={type} />
    </Screen>
  )
}

function Shown({ code, onAnew }: { readonly code: string; readonly onAnew: (code: string) => void }) {
  const remote = useRemote(() => callCloud('volunteering', 'certificate', { code }), [code])
  const toast = useToast()
  const paper = remote.status === 'ready' ? remote.data : undefined
  return (
    <Screen kind='page' title='服务证明' toast={toast} foot={paper && <PaperFoot paper={paper} tell={toast.tell} />}>
      <View className='stack'>
        <RemoteView
          remote={remote}
          failed={(failure, reload) =>
            failure === 'GONE' || failure === 'INVALID_INPUT' ? (
              <>
                <Empty title='没查到这份证明' hint='请照纸上的编号再填一遍。查不到的，不是我们开的' />
                <FindCertificate onFind={onAnew} />
              </>
            ) : (
              <Failed code={failure} onRetry={reload} />
            )
          }
        >
          {({ data }) => (
            <Card>
              <CertificatePaper paper={data} />
            </Card>
          )}
        </RemoteView>
      </View>
      {paper && (
        <Printed>
          <View className='certificate-paper'>
            <CertificatePaper paper={paper} />
          </View>
        </Printed>
      )}
    </Screen>
  )
}

/** A browser prints, to paper or to a file; a mini-program cannot, and gives the code to take along. */
function PaperFoot({ paper, tell }: { readonly paper: CertificateView; readonly tell: Tell }) {
  const copy = async () => {
    if (await copyText(paper.code)) tell('编号复制好了', 'done')
    else tell('没复制上，请照着编号抄', 'alert')
  }
  return (
    <>
      <Button kind={printPage ? 'secondary' : 'primary'} label='复制编号' onPress={copy} />
      {printPage && <Button label='打印或存成 PDF' onPress={() => printPage?.()} />}
    </>
  )
}
