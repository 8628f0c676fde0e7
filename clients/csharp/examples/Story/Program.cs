// Goes through a whole conversation with a server and tells what came of it, one JSON object a line.
//
//     dotnet run --project examples/Story -- [--websocket URL] [-- COMMAND ARGUMENT …]
using Heddle.AppServer.Story;

try
{
    await using var story = new Conversation(Place.Parse(args));
    await story.TellAsync();
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
