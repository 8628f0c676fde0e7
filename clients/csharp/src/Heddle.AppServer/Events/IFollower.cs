namespace Heddle.AppServer;

/// <summary>Gets every notification in order, and then why there are no more.</summary>
internal interface IFollower
{
    void Push(Notification notification);

    void Fail(AppServerException reason);
}
