// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window keeps of views, see Reader::savedViews() and Writer::saveView().
#include "cache/saved_view.h"
