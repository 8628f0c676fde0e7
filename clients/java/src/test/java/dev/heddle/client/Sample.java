package dev.heddle.client;

/** Messages of a thread with one turn, in single quotes. */
final class Sample {
  static final String THREAD =
      "{'id':'t1','sessionId':'s','preview':'','ephemeral':false,'projectId':null,"
          + "'modelProvider':'','createdAt':0,'updatedAt':0,'status':{'type':'notLoaded'},"
          + "'cwd':'/','cliVersion':'','source':'cli','turns':[]}";
  static final String THREAD_STARTED =
      "{'thread':"
          + THREAD
          + ",'model':'','modelProvider':'','cwd':'/','approvalPolicy':'untrusted',"
          + "'approvalsReviewer':'user','sandbox':{'type':'dangerFullAccess'}}";
  static final String TURN_STARTED = "{'turn':{'id':'u1','items':[],'status':'inProgress'}}";

  private Sample() {}

  static String item(String moment, String turnId, String item) {
    return "{'method':'item/"
        + moment
        + "','params':{'threadId':'t1','turnId':'"
        + turnId
        + "','startedAtMs':0,'completedAtMs':0,'item':"
        + item
        + "}}";
  }

  static String message(String id, String text) {
    return "{'type':'agentMessage','id':'" + id + "','text':'" + text + "'}";
  }

  static String delta(String turnId, String itemId, String delta) {
    return "{'method':'item/agentMessage/delta','params':{'threadId':'t1','turnId':'"
        + turnId
        + "','itemId':'"
        + itemId
        + "','delta':'"
        + delta
        + "'}}";
  }

  static String turnCompleted(String turnId, String status) {
    return "{'method':'turn/completed','params':{'threadId':'t1','turn':{'id':'"
        + turnId
        + "','items':[],'status':'"
        + status
        + "'}}}";
  }
}
