namespace Heddle.AppServer;

/// <summary>
/// The items of one turn, as far as they were told: in the order in which they were first heard of, each in its latest
/// state. Items without an id are of a later version and are kept under a place of their own.
/// </summary>
internal sealed class TurnItems
{
    private readonly List<ThreadItem> _items = [];
    private readonly Dictionary<string, int> _places = [];
    private readonly HashSet<string> _open = [];

    /// <summary>Is an item started that was not completed yet?</summary>
    public bool HasOpen => _open.Count > 0;

    /// <summary>What the agent said last, as far as it came.</summary>
    public string FinalText => _items.OfType<AgentMessage>().LastOrDefault()?.Text ?? "";

    public List<ThreadItem> ToList() => [.. _items];

    public void Add(Notification notification)
    {
        switch (notification.Event)
        {
            case ItemStartedEvent { Params.Item: var item } when ItemIdOf(notification) is var id:
                Put(item, id);
                if (id is not null)
                {
                    _open.Add(id);
                }

                break;
            case ItemCompletedEvent { Params.Item: var item } when ItemIdOf(notification) is var id:
                Put(item, id);
                if (id is not null)
                {
                    _open.Remove(id);
                }

                break;
            case ItemAgentMessageDeltaEvent { Params: var delta }:
                Extend(delta.ItemId, delta.Delta);
                break;
            case TurnCompletedEvent { Params.Turn: var turn }:
                foreach (var (item, id) in turn.Items.Zip(ItemIdsOf(notification)))
                {
                    if (id is null || !_places.ContainsKey(id))
                    {
                        Put(item, id);
                    }
                }

                break;
        }
    }

    /// <summary>The id as it stands on the wire: items of a later version have one too.</summary>
    private static string? ItemIdOf(Notification notification) =>
        notification.Params?.MemberOf("item")?.TextOf("id");

    private static IEnumerable<string?> ItemIdsOf(Notification notification) =>
        notification.Params?.MemberOf("turn")?.MemberOf("items")?.EnumerateArray().Select(item => item.TextOf("id")) ?? [];

    private void Put(ThreadItem item, string? id)
    {
        if (id is not null && _places.TryGetValue(id, out var place))
        {
            _items[place] = item;
            return;
        }

        if (id is not null)
        {
            _places.Add(id, _items.Count);
        }

        _items.Add(item);
    }

    /// <summary>A message that is cut off is never completed: what was streamed is all there is of it.</summary>
    private void Extend(string id, string delta)
    {
        if (_open.Contains(id) && _items[_places[id]] is AgentMessage message)
        {
            _items[_places[id]] = message with { Text = message.Text + delta };
        }
    }
}
