// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plaudit
{

/// Makes the listening socket's port its own: the library's options would let a second server share it unnoticed.
void claimPort(int socket);

/// The end of a connection on this side.
struct OpenConnection
{
    int socket = -1;
    int peerPort = 0;
};

/// This process's connections whose own end is `port`: the server's library doesn't tell which they are. None on
/// Windows.
[[nodiscard]] std::vector<OpenConnection> openConnections(int port);
/// Ends it for reading and writing; whoever holds the socket closes it.
void endConnection(const OpenConnection &connection);

} // namespace plaudit
