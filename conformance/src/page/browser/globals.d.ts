// The scripts here are no modules: those of a page are put one behind the other into it, and share one scope.

type PageMessage = import('../payload.ts').PageMessage
type PageTranscript = import('../payload.ts').PageTranscript
type PageVerdict = import('../payload.ts').PageVerdict
type PageRemark = import('../payload.ts').PageRemark
type JudgedMessage = import('../payload.ts').JudgedMessage
type PageSpan = import('../payload.ts').PageSpan
type PagePause = import('../payload.ts').PagePause
type RecordingPayload = import('../payload.ts').RecordingPayload
type PageStatus = import('../payload.ts').PageStatus
type PageOutcome = import('../payload.ts').PageOutcome
type PageCheck = import('../payload.ts').PageCheck
type PageRun = import('../payload.ts').PageRun
type ReportPayload = import('../payload.ts').ReportPayload
