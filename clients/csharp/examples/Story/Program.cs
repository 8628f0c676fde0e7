// Goes through a whole conversation with a server and tells what came of it, one JSON object a line.
//
//     dotnet run --project examples/Story -- [--turn TEXT] [--websocket URL] [-- COMMAND ARGUMENT …]
//
// With a text for one turn it runs that only, and prints how it ended.
using Heddle.AppServer.Story;

try
{
    var (turn, rest) = args is ["--turn", var text, .. var others] ? (text, others) : (null, args);
    await using var story = new Conversation(Place.Parse(rest));
    await (turn is null ? story.TellAsync() : story.TellTurnAsync(turn));
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
